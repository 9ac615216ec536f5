using Wengang.App.Data;

namespace Wengang.App.Monitoring.Checking.Planning;

/// <summary>What the answers of one operation retract and add.</summary>
internal sealed class CheckPlan
{
    public List<AnsweredCheck> Answers { get; } = [];

    public List<MonthlyCheck> Checks { get; } = [];

    public List<WorkConfirmation> Confirmations { get; } = [];

    public List<long> RetractedConfirmations { get; } = [];

    public List<WorkSpell> Spells { get; } = [];

    public List<long> RetractedSpells { get; } = [];

    public List<WorkPlan> Plans { get; } = [];

    public List<long> RetractedPlans { get; } = [];

    public void Add(CheckPlan other)
    {
        Answers.AddRange(other.Answers);
        Checks.AddRange(other.Checks);
        Confirmations.AddRange(other.Confirmations);
        RetractedConfirmations.AddRange(other.RetractedConfirmations);
        Spells.AddRange(other.Spells);
        RetractedSpells.AddRange(other.RetractedSpells);
        Plans.AddRange(other.Plans);
        RetractedPlans.AddRange(other.RetractedPlans);
    }

    /// <summary>Inside the open operation; retracting only where there is something to retract.</summary>
    public void Write(Db db)
    {
        Retract<WorkConfirmation>(db, RetractedConfirmations);
        Retract<WorkSpell>(db, RetractedSpells);
        Retract<WorkPlan>(db, RetractedPlans);
        Spells.ForEach(s => s.Seal(db.Protector));
        db.Bulk.Insert(Spells);
        db.Bulk.Insert(Confirmations);
        db.Bulk.Insert(Checks);
        db.Bulk.Insert(Plans);
        db.Bulk.Insert(Answers);
    }

    private static void Retract<T>(Db db, List<long> ids)
        where T : Fact
    {
        if (ids.Count > 0)
        {
            db.Bulk.Retract<T>(ids);
        }
    }
}
