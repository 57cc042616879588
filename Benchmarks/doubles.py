"""Draws lists of names of which some stand for the same: to measure who finds them.

    doubles.py SEED FILE [COUNT]

Names of organisations are put together from heads, subjects and towns, of companies taken from a list; about a quarter are
written again, in one or two ways at a time: without accents, in capitals, with a slip, in another order, with a legal form,
an acronym, an abbreviation. The column `who` tells whom a row is.

With COUNT, names go on with numbers until there are as many rows.
"""

import csv
import random
import re
import sys
import unicodedata

HEADS = """Association;Centre social;Fondation;Maison de quartier;Réseau;Mission locale;Club;Cercle;Comité;Syndicat;Office;
Institut;Société;Ligue;Caisse;Chambre;Banque alimentaire;Coopérative;Lycée;Collège;École maternelle;Foyer rural;Mairie;
Conseil départemental;Fédération départementale;Ressourcerie;Épicerie solidaire;Cinéma;Médiathèque;Université populaire"""
SUBJECTS = """des familles;de la lecture;des métiers d’art;du patrimoine;de l’alimentation;des cyclistes;du vélo;de la santé;
des aidants;pour le climat;de la pêche;du handicap;des étudiants;de l’agriculture;des forêts;de la montagne;du théâtre;
de la musique;du sport;des retraités;des femmes;de l’enfance;de l’énergie;du logement social"""
TOWNS = """Grenoble;Grenade;Saint-Étienne;Saint-Denis;Saint-Chamond;Sainte-Foy;Lyon;Laon;Lens;Lille;L’Isle;Montreuil;
Montreux;Nîmes;Nevers;Vannes;Valence;Valenciennes;Bourg-en-Bresse;Bourges;Le Mans;Le Havre;La Rochelle;Angers;Angoulême;
Aix;Auch;Autun;Besançon;Béziers"""
COMPANIES = """Octave;Verdant;Helixa;Nordlys Energi;Maritima;Cap Digital;Terre de Liens;Biocoop;Enercoop;Solidatech;
Emmaüs Connect;Simplon;Croix-Rouge française;Secours populaire;Ligue de l’enseignement;Unis-Cité;Les Petits Débrouillards;
France Nature Environnement;Réseau Cocagne;Habitat et Humanisme;Greenpeace;Mozilla;Wikimedia;Framasoft;OpenStreetMap;
Red Cross;Oxfam;Open Knowledge;Creative Commons;Internet Archive;Blender;Krita;Inkscape;Mastodon;Nextcloud;Collabora;
Fairphone;Ecosia;Qwant;Lilo;Phenix;Castalie;BlaBlaCar;Citiz;Mobicoop;Commown;Zeste;Miramap;La Nef;Macif;Maif;Matmut;
Harmonie mutuelle;Scop-Ti;Ardelaine;Ethiquable;Malongo;Artisans du Monde;Max Havelaar;Demeter;Nature et Progrès;
Agence Bio;Inrae;Ademe;Cerema;Cnrs;Inserm;Inria;Irstea;Ifremer"""
PARTICLES = {"de", "des", "du", "la", "le", "l", "d", "pour", "et", "en"}
LEGAL = ["{} SARL", "{} SAS", "{} GmbH", "{} ASBL", "{} SCIC", "{} Ltd.", "{} S.A.", "{} (loi 1901)", "{}, Inc.", "SARL {}"]
CUTS = [("Saint-", "St "), ("Sainte-", "Ste-"), ("Association", "Asso"), ("Fédération", "Féd."), ("Université", "Univ.")]


def items(text):
    return [item.strip() for item in text.replace("\n", "").split(";")]


def slip(draw, name):
    place = draw.randrange(1, len(name) - 1)
    letter = draw.choice("abcdefghijklmnopqrstuvwxyz")
    middle = [name[place + 1:], name[place] + name[place:], name[place + 1] + name[place] + name[place + 2:],
              letter + name[place + 1:]]
    return name[:place] + draw.choice(middle)


def reordered(draw, name):
    words = name.split()
    if len(words) < 2:
        return name
    return draw.choice([" ".join(words[1:] + words[:1]), " ".join(words[1:]) + ", " + words[0],
                        " ".join(words[-1:] + words[:-1])])


def acronym(name):
    words = [word for word in re.split(r"[\s’'-]+", name) if word.lower() not in PARTICLES and word]
    return f"{name} ({''.join(word[0] for word in words).upper()})"


def shortened(name):
    for long, short in CUTS:
        name = name.replace(long, short)
    return name


def plain(name):
    return "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))


def rewritten(draw, name):
    ways = [(plain, 3), (str.upper, 2), (str.lower, 2), (lambda n: n.replace("-", " ").replace("’", "'"), 2),
            (lambda n: slip(draw, n), 4), (lambda n: reordered(draw, n), 2), (lambda n: draw.choice(LEGAL).format(n), 3),
            (acronym, 2), (shortened, 2), (lambda n: "Le " + n, 1), (lambda n: n + " - Siège social", 1),
            (lambda n: n.replace(" ", "  "), 1)]
    for way in draw.choices([way for way, _ in ways], [weight for _, weight in ways], k=draw.choice([1, 1, 2])):
        name = way(name)
    return name


def names(draw, count):
    found = [f"{head} {subject} de {town}" for head in items(HEADS) for subject in items(SUBJECTS) for town in items(TOWNS)]
    draw.shuffle(found)
    if count is None:
        found = found[:900]
    found += [f"{head} de {town}" for head in ["Préfecture", "Métropole", "CCAS", "Université"] for town in items(TOWNS)]
    companies = items(COMPANIES)
    found += companies + [f"{name} {more}" for name in companies for more in draw.sample(["Lab", "France", "Group"], 1)]
    found += [f"Lycée {number}" for number in range(1, 20)]
    for number in range(10 ** 9):
        if count is None or len(found) * 1.3 >= count:
            return list(dict.fromkeys(found))
        # Words that nobody else has, as names of people and places are.
        word = "".join(draw.choice(["ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu"]) for _ in range(4))
        found.append(f"{draw.choice(items(HEADS))} {draw.choice(items(SUBJECTS))} de {word.capitalize()}")


def main(seed, path, count=None):
    draw = random.Random(int(seed))
    count = count and int(count)
    rows = []
    for who, name in enumerate(names(draw, count)):
        rows.append((name, who))
        if draw.random() < 0.25:
            for _ in range(draw.choice([1, 1, 1, 2])):
                other = rewritten(draw, name)
                if other != name:
                    rows.append((other, who))
    draw.shuffle(rows)
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "name", "kind", "who"])
        for number, (name, who) in enumerate(rows[:count]):
            table.writerow([f"n{number}", name, "organisation", f"g{who}"])


if __name__ == "__main__":
    main(*sys.argv[1:])
