// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QImage;

namespace tarsus {

class MainWindow;
class Shell;
class Theme;
class Workspace;

/// One picture of the tour, beside those of all pages and forms, which are taken anyway.
struct TourStop
{
    QString name; ///< of the file, e.g. "import-wizard"
    /// Opens something and returns it; the whole window is taken where it is a page or null.
    /// A dialog that is returned is closed afterwards.
    std::function<QWidget *(Workspace &)> open;
};

/// Further stops. Adding one to the tour is adding one line here.
QList<TourStop> tourStops();

/// Opens every page and dialog on a demo clinic and saves a picture of each, light and dark.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(Shell &shell, MainWindow &window, Theme &theme, const QString &folder,
         QObject *parent = nullptr);
    ~Tour() override;

    void start();
    int pictures() const { return m_pictures; }

signals:
    /// `error` is empty where every picture was saved.
    void finished(const QString &error);

private:
    using Step = std::function<void()>;

    void addSignedOut();
    void whenSignInShows(const Step &then);
    void addSignIn(const QString &account, const Step &then);
    void addPagesAndForms(const QString &whose);
    void addAdministrator();
    void addSpecialist();
    void addPicture(const QString &name, const std::function<QWidget *()> &open);
    void next();
    /// Gives a picture of what is shown once two looks saw the same: rows, films and layouts come
    /// in their own time.
    void whenStill(const QImage &last, const std::function<void(const QImage &)> &then,
                   int look = 1);
    void save(const QImage &picture, const QString &name, const QString &scheme);
    void stop(const QString &error);

    Shell &m_shell;
    MainWindow &m_window;
    Theme &m_theme;
    QDir m_folder;
    QList<Step> m_steps;
    QPointer<QWidget> m_shown;
    int m_number = 0;
    int m_pictures = 0;
    bool m_stopped = false;
};

} // namespace tarsus
