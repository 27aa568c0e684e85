// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/petfile.h"

#include "tests/support/files.h"

#include <QDate>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tarsus::test {
namespace {

const QString heading = u"license_issue_date,license_number,animal_name,species,primary_breed,"
                        "secondary_breed,zip_code\n"_s;

QString quoted(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QDate &issued, const QString &licence, const QString &name,
             const QString &species, const QString &breed, const QString &second,
             const QString &zip)
{
    return QStringList{issued.toString(Qt::ISODate),
                       licence,
                       quoted(name),
                       species,
                       quoted(breed),
                       quoted(second),
                       zip}
               .join(u',')
           + u'\n';
}

QString storyLine()
{
    return line(QDate(2018, 11, 30), u"S900001"_s, petOfTheStory(), u"Cat"_s,
                u"Domestic Longhair"_s, {}, u"98117"_s);
}

/// Every 50th pet has no name, every 60th licence stands there twice; neither falls on the other.
QString inventedRows(PetFile &file)
{
    static const QStringList names{u"Bella"_s, u"Søren"_s,      u"Mr. Tibbs, Esq."_s, u"Żubr"_s,
                                   u"Luna"_s,  u"Miss \"M\""_s, u"O'Hara"_s,          u"Čiko"_s,
                                   u"ねこ"_s,  u"  Pepper "_s,  u"Kater Karlo"_s};
    static const QStringList breeds{u"Retriever, Labrador"_s,
                                    u"Terrier, Jack Russell"_s,
                                    u"Mixed Breed, Medium (up to 44 lbs fully grown)"_s,
                                    u"Shepherd, German"_s,
                                    u"Lower Saxon Moon Hound"_s, // nobody knows it
                                    {}};
    static const QStringList second{{}, u"Mix"_s, u"Dachshund, Standard Wire Haired"_s};
    QString rows;
    for (int i = 1; i <= 300; ++i) {
        const bool nameless = i % 50 == 0;
        const bool isTwice = i % 60 == 7;
        const QString name = nameless ? QString() : names.at(i % names.size());
        const bool cat = i % 3 == 0;
        const QString licence = isTwice ? u"N10%1"_s.arg(i - 1) : u"N10%1"_s.arg(i);
        rows += line(QDate(2016, 1, 1).addDays(i), licence,
                     isTwice ? names.at((i - 1) % names.size()) : name, cat ? u"Cat"_s : u"Dog"_s,
                     cat ? u"Domestic Shorthair"_s : breeds.at(i % breeds.size()),
                     cat ? QString() : second.at(i % second.size()),
                     i % 7 == 0 ? QString() : u"98%1"_s.arg(100 + i % 60));
        ++file.rows;
        file.withoutName += int(nameless);
        file.twice += int(isTwice);
    }
    return rows;
}

} // namespace

QString petOfTheStory()
{
    return u"Åsa \"the Boss\" O'Malley, Jr."_s;
}

PetFile writePetFile(const QString &path)
{
    PetFile file;
    QByteArray content;
    if (const QString real = qEnvironmentVariable("TARSUS_PETS_CSV"); !real.isEmpty()) {
        content = contentOf(real);
        if (!content.endsWith('\n'))
            content += '\n';
        file.rows = int(content.count('\n')) - 1;
    } else {
        content = QString(heading + inventedRows(file)).toUtf8();
    }
    setContent(path, content + storyLine().toUtf8());
    ++file.rows;
    return file;
}

} // namespace tarsus::test
