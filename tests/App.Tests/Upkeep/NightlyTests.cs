using System.Globalization;
using Wengang.App.Jobs;
using Wengang.App.Tests.Jobs;
using Wengang.App.Tests.Testing;
using Wengang.App.Upkeep;

namespace Wengang.App.Tests.Upkeep;

[Collection("jobs")]
public class NightlyTests
{
    [Theory]
    [InlineData("2026-05-03 01:59", "2026-05-02 02:00", false)]
    [InlineData("2026-05-03 02:00", "2026-05-02 02:00", true)]
    [InlineData("2026-05-03 02:03", "2026-05-03 02:00", false)]
    [InlineData("2026-05-03 09:00", "2026-05-01 02:00", true)]
    [InlineData("2026-05-03 01:00", "2026-05-01 20:00", true)]
    [InlineData("2026-05-03 09:00", "2026-05-03 08:00", false)]
    public void A_night_is_made_up_for_once_and_only_once(string now, string last, bool due) => Assert.Equal(due, Nightly.IsDue(At(now), 2, At(last)));

    [Theory, OnBothDatabases]
    public void The_nightly_jobs_are_queued_once_a_night(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        using var db = desk.Open(JobActor.Service);
        Assert.False(Nightly.QueueDue(db, DateTime.Now));

        var later = DateTime.Now.AddDays(2);
        Assert.True(Nightly.QueueDue(db, later));

        Assert.Equal([UpkeepJobs.Backup, UpkeepJobs.Verification, UpkeepJobs.Cleaning], db.Set<Job>().OrderBy(j => j.QueuedAt).ThenBy(j => j.Id).Select(j => j.Kind));
        Assert.False(Nightly.QueueDue(db, DateTime.Now));
    }

    private static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
