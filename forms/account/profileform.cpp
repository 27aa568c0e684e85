// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/account/profileform.h"

#include "ui_profileform.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr std::pair<const char *, const char *> colours[]{
    {"", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "None")},
    {"#0b6e66", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "Teal")},
    {"#1f55c4", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "Blue")},
    {"#7a3fb8", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "Violet")},
    {"#b3261e", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "Red")},
    {"#8a5300", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "Brown")},
    {"#1a6b3c", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "Green")},
    {"#51606f", QT_TRANSLATE_NOOP("tarsus::ProfileForm", "Grey")},
};

QPixmap swatch(const QColor &color)
{
    QPixmap picture(32, 32);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(1, 1, 14, 14);
    return picture;
}

} // namespace

ProfileForm::ProfileForm(RecordRepository &users, const Access &access, Notifier &notifier,
                         QWidget *parent)
    : RecordForm(users, access, notifier, parent)
    , m_ui(std::make_unique<Ui::ProfileForm>())
{
    m_ui->setupUi(body());
    for (const auto &[code, name] : colours) {
        const QString value = QString::fromLatin1(code);
        m_ui->colourBox->addItem(value.isEmpty() ? QIcon() : QIcon(swatch(QColor(value))), tr(name),
                                 value);
    }
    bind("full_name", m_ui->fullNameEdit);
    bind("email", m_ui->emailEdit);
    bind("initials", m_ui->initialsEdit);
    bind("colour", m_ui->colourBox);
    bind("working_hours", m_ui->hoursEdit);
    resize(520, 400);
}

ProfileForm::~ProfileForm() = default;

QString ProfileForm::heading() const
{
    return tr("Your profile");
}

void ProfileForm::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->hoursEdit->setPlaceholderText(tr("e.g. Mon–Fri 8–17"));
    nameColours();
    RecordForm::retranslate();
}

void ProfileForm::nameColours()
{
    for (int item = 0; item < int(std::size(colours)); ++item)
        m_ui->colourBox->setItemText(item, tr(colours[item].second));
}

} // namespace tarsus
