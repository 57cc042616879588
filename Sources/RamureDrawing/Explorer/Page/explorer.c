#include "CExplorer.h"

// Each file is embedded as it stands; the modules come after those they import from.

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char text_js[] = {
#embed "Script/text.js"
};
static const unsigned char model_js[] = {
#embed "Script/model.js"
};
static const unsigned char speech_js[] = {
#embed "Script/speech.js"
};
static const unsigned char graph_js[] = {
#embed "Script/graph.js"
};
static const unsigned char state_js[] = {
#embed "Script/state.js"
};
static const unsigned char seen_js[] = {
#embed "Script/seen.js"
};
static const unsigned char scale_js[] = {
#embed "Script/scale.js"
};
static const unsigned char picture_js[] = {
#embed "Script/picture.js"
};
static const unsigned char camera_js[] = {
#embed "Script/camera.js"
};
static const unsigned char marks_js[] = {
#embed "Script/marks.js"
};
static const unsigned char labels_js[] = {
#embed "Script/labels.js"
};
static const unsigned char svg_stage_js[] = {
#embed "Script/svg-stage.js"
};
static const unsigned char canvas_stage_js[] = {
#embed "Script/canvas-stage.js"
};
static const unsigned char gestures_js[] = {
#embed "Script/gestures.js"
};
static const unsigned char dom_js[] = {
#embed "Script/dom.js"
};
static const unsigned char find_js[] = {
#embed "Script/find.js"
};
static const unsigned char combobox_js[] = {
#embed "Script/combobox.js"
};
static const unsigned char card_js[] = {
#embed "Script/card.js"
};
static const unsigned char filters_js[] = {
#embed "Script/filters.js"
};
static const unsigned char legend_js[] = {
#embed "Script/legend.js"
};
static const unsigned char years_js[] = {
#embed "Script/years.js"
};
static const unsigned char questions_js[] = {
#embed "Script/questions.js"
};
static const unsigned char table_js[] = {
#embed "Script/table.js"
};
static const unsigned char exports_js[] = {
#embed "Script/exports.js"
};
static const unsigned char minimap_js[] = {
#embed "Script/minimap.js"
};
static const unsigned char window_js[] = {
#embed "Script/window.js"
};
static const unsigned char tour_js[] = {
#embed "Script/tour.js"
};
static const unsigned char about_js[] = {
#embed "Script/about.js"
};
static const unsigned char sharing_js[] = {
#embed "Script/sharing.js"
};
static const unsigned char bar_js[] = {
#embed "Script/bar.js"
};
static const unsigned char skeleton_js[] = {
#embed "Script/skeleton.js"
};
static const unsigned char keys_js[] = {
#embed "Script/keys.js"
};
static const unsigned char app_js[] = {
#embed "Script/app.js"
};
static const unsigned char page_css[] = {
#embed "Style/page.css"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct explorer_file scripts[] = {
    FILE("text.js", text_js),
    FILE("model.js", model_js),
    FILE("speech.js", speech_js),
    FILE("dom.js", dom_js),
    FILE("graph.js", graph_js),
    FILE("state.js", state_js),
    FILE("seen.js", seen_js),
    FILE("scale.js", scale_js),
    FILE("picture.js", picture_js),
    FILE("camera.js", camera_js),
    FILE("marks.js", marks_js),
    FILE("labels.js", labels_js),
    FILE("svg-stage.js", svg_stage_js),
    FILE("canvas-stage.js", canvas_stage_js),
    FILE("gestures.js", gestures_js),
    FILE("find.js", find_js),
    FILE("combobox.js", combobox_js),
    FILE("card.js", card_js),
    FILE("filters.js", filters_js),
    FILE("legend.js", legend_js),
    FILE("years.js", years_js),
    FILE("questions.js", questions_js),
    FILE("table.js", table_js),
    FILE("exports.js", exports_js),
    FILE("minimap.js", minimap_js),
    FILE("window.js", window_js),
    FILE("tour.js", tour_js),
    FILE("about.js", about_js),
    FILE("sharing.js", sharing_js),
    FILE("bar.js", bar_js),
    FILE("skeleton.js", skeleton_js),
    FILE("keys.js", keys_js),
    FILE("app.js", app_js),
};

static const struct explorer_file styles[] = {
    FILE("page.css", page_css),
};

static struct explorer_file at(const struct explorer_file *files, size_t count, size_t place) {
  struct explorer_file none = {0, 0, 0};
  return place < count ? files[place] : none;
}

struct explorer_file explorer_script(size_t place) { return at(scripts, sizeof scripts / sizeof *scripts, place); }
struct explorer_file explorer_style(size_t place) { return at(styles, sizeof styles / sizeof *styles, place); }
