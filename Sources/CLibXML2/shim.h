// What Ramure asks of libxml2, and nothing more: read a text piece by piece, out of a source of its own.
//
// Every option stands here: nothing is fetched, no entity is put in place of its name, nothing is printed.

#ifndef RAMURE_CLIBXML2_SHIM_H
#define RAMURE_CLIBXML2_SHIM_H

#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

static inline xmlTextReaderPtr ramure_xml_open(xmlInputReadCallback source, void *context) {
  return xmlReaderForIO(source, NULL, context, NULL, NULL,
                        XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
}

// The same for a text that is UTF-8 whatever it says of itself: who hands it over has seen to that.
static inline xmlTextReaderPtr ramure_xml_open_utf8(xmlInputReadCallback source, void *context) {
  return xmlReaderForIO(source, NULL, context, NULL, NULL,
                        XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                            XML_PARSE_IGNORE_ENC);
}

// A name as the reader keeps it: names it has read can be compared by their addresses.
static inline const xmlChar *ramure_xml_name(xmlTextReaderPtr reader, const char *name) {
  return xmlTextReaderConstString(reader, (const xmlChar *)name);
}

// The value of an attribute of an element, whatever its namespace; NULL where there is none.
static inline const xmlChar *ramure_xml_attribute(xmlNodePtr element, const xmlChar *name) {
  for (xmlAttrPtr attribute = element->properties; attribute; attribute = attribute->next) {
    if (attribute->name == name) {
      return attribute->children && attribute->children->content ? attribute->children->content
                                                                 : (const xmlChar *)"";
    }
  }
  return NULL;
}

#endif
