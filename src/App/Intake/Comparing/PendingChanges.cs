using Wengang.App.Data;

namespace Wengang.App.Intake.Comparing;

/// <summary>Rows that say otherwise than a known fact, until the facts are read.</summary>
internal abstract class PendingChanges
{
    /// <summary>Reads the facts and compares them, worksheet by worksheet.</summary>
    public abstract IEnumerable<FoundChange> Load(Db db, ChangeWords words);
}
