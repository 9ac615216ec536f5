using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.PublicPosts;

namespace Wengang.App.BlankForms.Fields;

/// <summary>What is known of one person on the day.</summary>
internal sealed class PersonCard
{
    public long PersonId => Person.Id;

    public required Person Person { get; init; }

    /// <summary>Null when the register does not know the person on the day.</summary>
    public PersonRecord? Record { get; init; }

    public DateOnly Day { get; init; }

    public string? County { get; init; }

    public string? Township { get; init; }

    public string? Village { get; init; }

    public string? HeadName { get; set; }

    public string? HouseholdCode { get; set; }

    /// <summary>The current spell of work, the one farthest from home.</summary>
    public WorkSpell? Work { get; set; }

    public WorkPlan? Plan { get; set; }

    public PostAppointment? Post { get; set; }

    public MonitorEpisode? Episode { get; set; }

    public MonthlyCheck? Check { get; set; }

    public int Age => Day.Year - Person.Birth.Year - ((Day.Month, Day.Day).CompareTo((Person.Birth.Month, Person.Birth.Day)) < 0 ? 1 : 0);

    /// <summary>One of the wishes that the plan keeps as 意向地区：…；期望月薪：….</summary>
    public string? Wish(string name) =>
        Plan?.Particulars?.Split('；').FirstOrDefault(p => p.StartsWith(name + "：", StringComparison.Ordinal))?[(name.Length + 1)..];
}
