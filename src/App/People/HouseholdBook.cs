using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.People;

/// <summary>The households of the register by their code, within the actor's scope.</summary>
internal sealed class HouseholdBook
{
    private readonly Dictionary<string, (long Id, string Region)> byCode = [];
    private readonly Dictionary<long, string> codes = [];

    public HouseholdBook(Db db)
    {
        foreach (var h in db.Set<Household>().AsNoTracking())
        {
            Put(h.Id, h.Code, h.RegionCode);
        }
    }

    public (long Id, string Region)? Find(string code) => byCode.TryGetValue(code, out var household) ? household : null;

    public string CodeOf(long id) => codes[id];

    public void Put(long id, string code, string region)
    {
        byCode[code] = (id, region);
        codes[id] = code;
    }
}
