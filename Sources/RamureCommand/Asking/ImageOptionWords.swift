import RamureWording

enum ImageOptionWords {
  static let embed = LocalizedText(
    en: """
      With -o PAGE.html: put the images into the page that the file names under image, images or logo, as PNG, JPEG, GIF or \
      WebP files within its own folder; addresses stay links.
      """,
    fr: """
      Avec -o PAGE.html : mettre dans la page les images que le fichier nomme sous image, images ou logo, en fichiers PNG, \
      JPEG, GIF ou WebP de son propre dossier ; les adresses restent des liens.
      """)
  static let needsPage = LocalizedText(
    en: "--embed-images puts images into a page: write it with -o PAGE.html",
    fr: "--embed-images met des images dans une page : écrivez-la avec -o PAGE.html")
}
