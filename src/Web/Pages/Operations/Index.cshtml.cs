using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Backups;
using Wengang.App.Jobs;
using Wengang.App.Upkeep;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Operating;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Operations;

/// <summary>运行: how the installation does, its jobs and its backups.</summary>
[Needs(Permission.Operate)]
public sealed class IndexModel(CountySession session, WideSession wide, JobOffice office, JobBoard board, CountyDatabase county) : OfficePage(session)
{
    private const int EndedJobs = 20;
    private const int Backups = 10;

    public UpkeepSettings Settings { get; private set; } = UpkeepSettings.Default;

    public DatabaseFacts Facts { get; private set; } = null!;

    public LastVerification? Verified { get; private set; }

    public IReadOnlyList<JobView> Jobs { get; private set; } = [];

    public IEnumerable<JobView> Waiting => Jobs.Where(j => !j.HasEnded);

    public IEnumerable<JobView> Ended => Jobs.Where(j => j.HasEnded);

    public IReadOnlyList<FileInfo> Files { get; private set; } = [];

    public IEnumerable<FileInfo> NewestFiles => Files.Take(Backups);

    public static string Version => typeof(IndexModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public void OnGet()
    {
        var running = office.Newest(Actor, EndedJobs);
        Jobs = [.. running.Select(j => new JobView(j, board.Of(j.Id), JobOffice.MayRunAgain(Actor, j)))];
        using var db = wide.Open(Permission.Operate);
        Settings = UpkeepSettings.Read(db);
        Facts = DatabaseFacts.Of(db, county, Settings.BackupFolder);
        Verified = LastVerification.Read(db);
        Files = new BackupFolder(Settings.BackupFolder).List();
    }

    [Needs(Permission.Operate)]
    public IActionResult OnPostBackup() => Queue(UpkeepJobs.Backup, UpkeepJobs.BackupTitle);

    [Needs(Permission.Operate)]
    public IActionResult OnPostVerify() => Queue(UpkeepJobs.Verification, UpkeepJobs.VerificationTitle);

    private LocalRedirectResult Queue(string kind, string title)
    {
        office.Enqueue(Actor, kind, title, "");
        Done = $"已交给系统办理：{title}。进度见下，可以离开本页。";
        return LocalRedirect("/operation");
    }
}
