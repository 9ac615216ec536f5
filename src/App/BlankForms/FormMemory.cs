using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.BlankForms;

/// <summary>Keeps what headings were said to mean.</summary>
public static class FormMemory
{
    /// <summary>Null when nobody has filled this table yet.</summary>
    public static FormMapping? Find(Db db, BlankForm form)
    {
        var fingerprint = form.Fingerprint;
        return db.Set<FormMapping>().AsNoTracking().FirstOrDefault(m => m.Fingerprint == fingerprint);
    }

    public static IReadOnlyDictionary<string, string> Fields(FormMapping mapping) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(mapping.Fields) ?? [];

    /// <summary>Keeps the choice, unless it is what is kept already.</summary>
    public static void Remember(Db db, BlankForm form, FormChoice choice, OperationSource source)
    {
        var known = Find(db, form);
        var fields = JsonSerializer.Serialize(choice.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, f => f.Value));
        if (known is not null && known.Fields == fields && known.Group == choice.Group)
        {
            return;
        }

        using var operation = db.Begin(OperationKind.FormMapping, $"确认“{form.Title}”的表头对应", source);
        if (known is not null)
        {
            db.Attach(known);
        }
        else
        {
            known = new FormMapping { Fingerprint = form.Fingerprint, Kind = form.Kind, Title = form.Title, Fields = fields, ConfirmedBy = db.Actor.User };
            db.Add(known);
        }

        (known.Title, known.Group, known.Fields, known.ConfirmedBy, known.ConfirmedAt) = (form.Title, choice.Group, fields, db.Actor.User, operation.At);
        operation.Complete();
    }
}
