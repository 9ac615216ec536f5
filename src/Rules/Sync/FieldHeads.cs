namespace Wengang.Rules.Sync;

/// <summary>What is said of a field and was not replaced by anybody who knew it.</summary>
public static class FieldHeads
{
    /// <summary>One of several when people spoke without knowing of each other. Depends only on which writes there are, not on their order.</summary>
    public static IReadOnlyList<SyncWrite> Of(IReadOnlyCollection<SyncWrite> writes, string field)
    {
        var speaking = writes.Where(w => w.Fields.ContainsKey(field)).ToList();
        return speaking.FindAll(w => !speaking.Exists(other => other.Id != w.Id && other.Saw(w)));
    }
}
