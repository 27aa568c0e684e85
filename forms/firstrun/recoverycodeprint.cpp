// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/firstrun/recoverycodeprint.h"

#include "models/security/recoverycode.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontDatabase>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tarsus {

QString linesOfCode(const RecoveryCode &code)
{
    QString lines;
    for (int group = 0; group < RecoveryCode::groupCount; ++group) {
        lines.append(code.group(group));
        lines.append(group % 3 == 2 ? u"\n"_s : u"  –  "_s);
    }
    return lines.trimmed();
}

void printRecoveryCode(QPagedPaintDevice &paper, const QString &clinicName,
                       const QString &codeInLines)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("tarsus::RecoveryCodePrint", text);
    };
    QPainter painter(&paper);
    const qreal line = painter.viewport().height() / 40.0;
    QRectF room = QRectF(painter.viewport()).adjusted(line, line, -line, -line);
    const auto write = [&](const QString &text, const QFont &font) {
        painter.setFont(font);
        QRectF used;
        painter.drawText(room, Qt::AlignLeft | Qt::TextWordWrap, text, &used);
        room.setTop(used.bottom() + line);
    };
    QFont heading;
    heading.setPointSize(20);
    heading.setBold(true);
    QFont text;
    text.setPointSize(11);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSize(22);
    code.setBold(true);
    write(clinicName, heading);
    write(words(QT_TRANSLATE_NOOP("tarsus::RecoveryCodePrint", "Recovery code of the clinic"))
              + u", "_s + QLocale().toString(QDate::currentDate(), QLocale::LongFormat),
          text);
    write(codeInLines, code);
    write(words(QT_TRANSLATE_NOOP(
              "tarsus::RecoveryCodePrint",
              "With this code an administrator gets a new password when every password is "
              "forgotten. Whoever holds it can open the clinic: keep it where valuables are "
              "kept. In the sign-in window of Tarsus choose “Use the recovery code”.")),
          text);
}

} // namespace tarsus
