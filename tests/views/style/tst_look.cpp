// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/icons.h"
#include "views/style/theme.h"
#include "views/style/tokens.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void everyTextCanBeRead_data();
    void everyTextCanBeRead();
    void everyIconIsALineOfOneWidth_data();
    void everyIconIsALineOfOneWidth();
    void iconsFollowThePalette();
    void schemeIsSwitched();
};

void TestLook::everyTextCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("under");
    const std::pair<const char *, const Tokens *> schemes[]{{"light", &lightTokens()},
                                                            {"dark", &darkTokens()}};
    for (const auto &[name, tokens] : schemes) {
        const std::pair<const char *, QColor> texts[]{{"text", tokens->text},
                                                      {"second text", tokens->secondText},
                                                      {"accent", tokens->accent},
                                                      {"danger", tokens->danger},
                                                      {"warning", tokens->warning},
                                                      {"good", tokens->good},
                                                      {"information", tokens->information}};
        for (const auto &[word, color] : texts) {
            QTest::addRow("%s: %s on a surface", name, word) << color << tokens->surface;
            QTest::addRow("%s: %s on the background", name, word) << color << tokens->background;
        }
        QTest::addRow("%s: words on a button of the accent", name)
            << tokens->onAccent << tokens->accent;
        QTest::addRow("%s: words on a chosen row", name) << tokens->text << tokens->selection;
        QTest::addRow("%s: accent on a chosen chip", name) << tokens->accent << tokens->selection;
    }
}

void TestLook::everyTextCanBeRead()
{
    QFETCH(QColor, text);
    QFETCH(QColor, under);
    QVERIFY2(contrast(text, under) >= 4.5, qPrintable(QString::number(contrast(text, under))));
}

void TestLook::everyIconIsALineOfOneWidth_data()
{
    QTest::addColumn<QString>("file");
    QDirIterator icons(u":/icons"_s, {u"*.svg"_s});
    while (icons.hasNext()) {
        const QString file = icons.next();
        if (icons.fileName() != u"tarsus.svg"_s)
            QTest::newRow(qPrintable(icons.fileName())) << file;
    }
}

void TestLook::everyIconIsALineOfOneWidth()
{
    QFETCH(QString, file);
    QFile drawing(file);
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    const QByteArray text = drawing.readAll();
    QVERIFY(text.contains("stroke=\"currentColor\""));
    QVERIFY(text.contains("stroke-width=\"1.75\""));
    QCOMPARE(text.count("stroke-width"), 1);
    QVERIFY(text.contains("viewBox=\"0 0 24 24\""));
    const QString name = file.section(u'/', -1).section(u'.', 0, 0);
    const QImage picture = iconPixmap(name, QColor(Qt::red), 24, 2.0).toImage();
    QCOMPARE(picture.width(), 48);
    bool drawn = false;
    for (int y = 0; y < picture.height() && !drawn; ++y)
        for (int x = 0; x < picture.width() && !drawn; ++x)
            drawn = picture.pixelColor(x, y) == QColor(Qt::red);
    QVERIFY2(drawn, "nothing of it is to be seen");
}

void TestLook::iconsFollowThePalette()
{
    Theme theme(*qApp);
    const QIcon line = icon(u"plus"_s);
    theme.setScheme(Theme::Scheme::Light);
    const QImage light = line.pixmap(24).toImage();
    theme.setScheme(Theme::Scheme::Dark);
    const QImage dark = line.pixmap(24).toImage();
    QCOMPARE(light.pixelColor(12, 12), lightTokens().secondText);
    QCOMPARE(dark.pixelColor(12, 12), darkTokens().secondText);
}

void TestLook::schemeIsSwitched()
{
    Theme theme(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().background);
    theme.setScheme(Theme::Scheme::Light);
    QVERIFY(!theme.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().background);
    QCOMPARE(changed.count(), 2);
    QVERIFY2(!qApp->styleSheet().contains(QRegularExpression(u"@\\w+;"_s)),
             "a token of the style sheet was not put in");
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
