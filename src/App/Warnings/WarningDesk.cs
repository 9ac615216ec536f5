using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;

namespace Wengang.App.Warnings;

/// <summary>What is done about a warning.</summary>
public static class WarningDesk
{
    private const int Longest = 300;

    /// <summary>Writes down what is being done; with <paramref name="close"/> the text is the closing note.</summary>
    /// <exception cref="EditRefusedException">Nothing was written, or the warning is closed or not there.</exception>
    public static void Handle(Db db, long id, string? text, bool close, DateOnly today)
    {
        db.Actor.Require(Permission.HandleWarnings);
        var said = string.IsNullOrWhiteSpace(text) ? throw new EditRefusedException(close ? "请写明办结情况。" : "请写明正在怎么处理。") : text.Trim();
        if (said.Length > Longest)
        {
            throw new EditRefusedException($"最多写 {Longest} 个字。");
        }

        using var operation = db.Begin(OperationKind.WarningHandled, close ? "预警办结" : "登记预警处理情况", OperationSource.Page);
        var warning = db.Set<Warning>().FirstOrDefault(w => w.Id == id && w.ClosedOn == null) ?? throw new EditRefusedException("没有这条预警，或已经办结，或不在您的辖区内。");
        if (close)
        {
            (warning.ClosingNote, warning.ClosedOn, warning.ClosedBy) = (said, today, db.Actor.User);
        }
        else
        {
            (warning.Handling, warning.HandledBy) = (said, db.Actor.User);
        }

        operation.Complete();
    }
}
