using Wengang.App.Data;

namespace Wengang.App.Editing;

/// <summary>The difference between what is believed of one subject and what is to be believed, as rows to retract and rows to add.</summary>
public sealed record FactEdit<T>(IReadOnlyList<T> Retract, IReadOnlyList<T> Add)
    where T : Fact
{
    public bool IsNothing => Retract.Count == 0 && Add.Count == 0;

    /// <summary>Writes the difference inside the open operation.</summary>
    public void Write(Db db)
    {
        db.Bulk.Retract<T>([.. Retract.Select(f => f.Id)]);
        foreach (var row in Add.OfType<ISealed>())
        {
            row.Seal(db.Protector);
        }

        db.Bulk.Insert(Add.ToList());
    }
}
