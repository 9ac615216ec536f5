using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.App.Tests.Sampling;

public class DrawTests : SampledCounty
{
    [Theory, OnBothDatabases]
    public void Opening_a_month_commits_to_a_seed_that_nobody_can_read(DatabaseKind kind)
    {
        using var county = Open(kind);
        var seed = Seed(county);
        Assert.Null(seed.Seed);
        using var db = county.Open();
        Assert.Equal(seed.Commitment, SampleDraw.Commitment(db.Protector.Open(seed.SeedCipher)));
        Assert.Contains(seed.Commitment, db.All<Operation>().Single(o => o.Kind == OperationKind.MonthOpened).Reason, StringComparison.Ordinal);
        var trace = db.All<Change>().Single(c => c.Entity == "sample_seed");
        Assert.Contains(seed.Commitment, trace.After!, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(seed.SeedCipher), trace.After!, StringComparison.Ordinal);
        Refused(() => SampleSeeds.Commit(db, July, Midsummer, OperationSource.Page));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void The_seed_is_published_and_drawn_once_when_all_villages_are_done(DatabaseKind kind)
    {
        using var county = Open(kind);
        using (var db = county.Open())
        {
            Refused(() => SampleDesk.Draw(db, July, new DateOnly(2023, 12, 1), OperationSource.Page));
        }

        Assert.Equal(9, Draw(county));
        var seed = Seed(county);
        Assert.Equal(seed.Commitment, SampleDraw.Commitment(seed.Seed!));
        Assert.Equal(3, Value(county, "SAMPLE-001", Month));
        using var again = county.Open();
        Refused(() => SampleDesk.Draw(again, July, Midsummer, OperationSource.Page));
        Assert.Contains(seed.Seed!, again.All<Operation>().Single(o => o.Kind == OperationKind.SampleDrawn).Reason, StringComparison.Ordinal);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_locked_month_is_closed_and_a_township_does_not_draw(DatabaseKind kind)
    {
        using var county = Open(kind);
        county.Write(db => db.All<MonitoringPeriod>().Single().State = PeriodState.Locked);
        using (var clerk = county.Open(Clerk()))
        {
            Assert.Throws<UnauthorizedAccessException>(() => SampleDesk.Draw(clerk, July, Midsummer, OperationSource.Page));
        }

        using var db = county.Open();
        Assert.Equal(9, SampleDesk.Draw(db, July, Midsummer, OperationSource.Page));
    }

    [Theory, OnBothDatabases]
    public void Drawn_again_it_is_equal_and_whoever_joins_or_leaves_later_shows(DatabaseKind kind)
    {
        using var county = Open(kind);
        Draw(county);
        foreach (var (level, place) in new[] { (SampleLevel.Village, One.Region), (SampleLevel.Township, EastTownship), (SampleLevel.County, "369902000000") })
        {
            using var db = county.Open();
            var rerun = SampleRerun.Run(db, July, level, place)!;
            Assert.True(rerun.IsEqual, string.Join('\n', rerun.Problems));
            Assert.Equal(rerun.Drawn, db.All<SampledPerson>().Where(s => s.Level == level && s.Place == place).OrderBy(s => s.Rank).Select(s => s.Key));
            Assert.Equal(rerun.File.Keys, SampleFrameFile.Read(rerun.File.Write()).Keys);
        }

        county.Write(db => db.Bulk.Insert<SampleFramePerson>([new SampleFramePerson { Month = July, Key = "9999", RegionCode = One.Region }]));
        Assert.Contains("抽样框变了", Problems(county), StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => county.Write(db => db.Set<SampleFramePerson>().Where(p => p.Key == "1001").ExecuteDelete()));
    }

    [Theory, OnBothDatabases]
    public void Somebody_taken_out_of_the_sample_shows(DatabaseKind kind)
    {
        using var county = Open(kind);
        Draw(county);
        county.Write(db => db.Bulk.Retract<SampledPerson>([db.All<SampledPerson>().First(s => s.Level == SampleLevel.Township && s.PersonId == One.Id).Id]));
        Assert.Contains("多出 1 人", Problems(county), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Sizes_are_settings_and_a_level_of_none_draws_nobody(DatabaseKind kind)
    {
        using var county = Open(kind);
        using (var db = county.Open())
        {
            (MonitoringSettings.Read(db) with { Samples = new SampleSizes(new(0, 0), new(50, 1), new(0, 0)) }).Save(db);
        }

        Assert.Equal(2, Draw(county));
        Assert.Equal(2, Value(county, "SAMPLE-001", Month));
        using var read = county.Open();
        Assert.Equal([(2, 1), (1, 1)], SampleQueries.Places(read, July, SampleLevel.Township).Select(p => (p.Frame, p.Drawn)));
    }

    private static string Problems(Indicators.TestCounty county)
    {
        using var db = county.Open();
        return string.Join('\n', SampleRerun.Run(db, July, SampleLevel.Township, EastTownship)!.Problems);
    }
}
