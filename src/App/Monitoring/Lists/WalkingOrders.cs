using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;

namespace Wengang.App.Monitoring.Lists;

/// <summary>Arranges the order in which a village's households are walked.</summary>
public static class WalkingOrders
{
    /// <summary>Stores the order; households that are not named follow by number.</summary>
    /// <exception cref="UnauthorizedAccessException">The village lies elsewhere, or the actor does not answer checks.</exception>
    public static void Set(Db db, CheckVillage village, IEnumerable<long> households)
    {
        db.Actor.Require(Permission.AnswerChecks);
        var text = string.Join(',', households.Distinct().Select(h => h.ToString(CultureInfo.InvariantCulture)));
        using var operation = db.Begin(OperationKind.WalkingOrderSet, $"调整{village.Name}入户顺序", OperationSource.Page);
        if (db.Set<WalkingOrder>().FirstOrDefault(o => o.RegionCode == village.Code) is { } known)
        {
            known.Households = text;
        }
        else
        {
            db.Add(new WalkingOrder { RegionCode = village.Code, Households = text });
        }

        operation.Complete();
    }
}
