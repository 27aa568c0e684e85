// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/imaging/filepicker.h"

#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr QSize pictureSize(220, 150);

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

FilePicker::FilePicker(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_browse(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAcceptDrops(true);
    setFocusProxy(m_browse);
    setFocusPolicy(Qt::StrongFocus); // a label sends nobody to a field without
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_browse->setObjectName(u"browseButton"_s);
    m_browse->setAutoDefault(false);
    auto *column = new QVBoxLayout;
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_busy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_browse);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    m_cancel->setObjectName(u"cancelStoringButton"_s);
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    column->addLayout(buttons);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    row->setSpacing(space::large);
    row->addWidget(m_picture);
    row->addLayout(column, 1);
    connect(m_browse, &QPushButton::clicked, this, &FilePicker::browse);
    connect(m_cancel, &QPushButton::clicked, this, &FilePicker::cancelRequested);
    showEmpty();
}

void FilePicker::setWords(const Words &words)
{
    m_words = words;
    if (m_isEmpty)
        showEmpty();
}

void FilePicker::showProgress(int percent)
{
    m_busy->setRange(0, 100);
    m_busy->setValue(percent);
    m_cancel->setVisible(m_busy->isVisible());
}

void FilePicker::showEmpty()
{
    m_isEmpty = true;
    m_busy->hide();
    m_cancel->hide();
    showIcon(m_words.iconName.isEmpty() ? u"image"_s : m_words.iconName);
    m_text->setProperty("look", u"second"_s);
    retranslate();
}

void FilePicker::showBusy(const QString &fileName)
{
    m_isEmpty = false;
    m_picture->clear();
    m_text->setText(tr("Storing %1, encrypted …").arg(fileName));
    m_busy->setRange(0, 0);
    m_busy->show();
}

void FilePicker::showFile(const QString &description, const QImage &picture)
{
    m_isEmpty = false;
    m_busy->hide();
    m_cancel->hide();
    m_text->setText(description);
    if (picture.isNull()) {
        m_picture->setText(tr("No preview"));
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(
        pictureSize * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void FilePicker::showProblem(const QString &text)
{
    m_isEmpty = false;
    m_busy->hide();
    m_cancel->hide();
    showIcon(u"warning"_s);
    m_text->setText(text);
}

void FilePicker::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_browse->setVisible(!readOnly);
}

void FilePicker::browse()
{
    auto *dialog = new QFileDialog(this, m_words.dialogTitle.isEmpty() ? tr("Choose a film")
                                                                       : m_words.dialogTitle);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const QStringList films{tr("Images (*.png *.jpg *.jpeg *.dcm)"), tr("All files (*)")};
    dialog->setNameFilters(m_words.filters.isEmpty() ? films : m_words.filters);
    connect(dialog, &QFileDialog::fileSelected, this, &FilePicker::fileChosen);
    dialog->open();
}

void FilePicker::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isReadOnly && !droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        setDraggedOver(true);
    }
}

void FilePicker::dragLeaveEvent(QDragLeaveEvent *)
{
    setDraggedOver(false);
}

void FilePicker::dropEvent(QDropEvent *event)
{
    setDraggedOver(false);
    event->acceptProposedAction();
    emit fileChosen(droppedFile(*event->mimeData()));
}

void FilePicker::setDraggedOver(bool over)
{
    m_isDraggedOver = over;
    update();
}

void FilePicker::showIcon(const QString &name)
{
    m_picture->setPixmap(iconPixmap(name, tokensOf(palette()).secondText, 48, devicePixelRatioF()));
}

void FilePicker::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_isDraggedOver ? tokens.accent : tokens.secondText, m_isDraggedOver ? 2.0 : 1.0);
    pen.setStyle(m_isReadOnly ? Qt::SolidLine : Qt::DashLine);
    if (m_isReadOnly)
        pen.setColor(tokens.line);
    painter.setPen(pen);
    painter.setBrush(m_isDraggedOver ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void FilePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isEmpty)
        showIcon(m_words.iconName.isEmpty() ? u"image"_s : m_words.iconName);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilePicker::retranslate()
{
    m_browse->setText(tr("C&hoose a file…"));
    m_cancel->setText(tr("Stop storing"));
    if (!m_isEmpty)
        return;
    m_text->setText(m_words.hint.isEmpty()
                        ? tr("Drop the film here, or choose its file: PNG, JPEG or DICOM. It is "
                             "kept byte for byte, encrypted.")
                        : m_words.hint);
}

} // namespace tarsus
