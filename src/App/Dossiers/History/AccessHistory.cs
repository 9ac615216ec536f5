using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.People.Editing;

namespace Wengang.App.Dossiers.History;

/// <summary>Who had the whole numbers of a person shown, the latest first.</summary>
public static class AccessHistory
{
    public static IReadOnlyList<AccessLine> Read(Db db, long person) =>
        [.. from access in db.Set<IdentityAccess>().AsNoTracking()
            where access.PersonId == person
            join operation in db.Set<Operation>() on access.OperationId equals operation.Id
            orderby operation.Sequence descending
            select new AccessLine(operation.At, operation.User + "（" + operation.Post + "）", access.What, access.Purpose, operation.Sequence)];
}
