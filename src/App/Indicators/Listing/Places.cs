using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Caching;
using Wengang.App.Regions;

namespace Wengang.App.Indicators.Listing;

/// <summary>Names and order of the regions in a list; each region is looked up once.</summary>
internal sealed class Places(Db db, FigureCache cache)
{
    private readonly Dictionary<string, Division> divisions =
        cache.Get(typeof(Places), () => db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code));
    private readonly Dictionary<string, Place> known = [];

    public Place this[string region]
    {
        get
        {
            if (!known.TryGetValue(region, out var place))
            {
                known[region] = place = Find(region);
            }

            return place;
        }
    }

    private Place Find(string region)
    {
        var township = divisions.GetValueOrDefault(region[..Math.Min(9, region.Length)] + "000");
        var village = divisions.GetValueOrDefault(region);
        return new Place(township?.SortOrder ?? int.MaxValue, region, township?.Name, village?.Level == DivisionLevel.Village ? village.Name : null);
    }

    /// <summary>Where a line belongs; compared by township, then by code.</summary>
    internal sealed record Place(int Order, string Region, string? Township, string? Village) : IComparable<Place>
    {
        public int CompareTo(Place? other) => ReferenceEquals(this, other) ? 0
            : Order != other!.Order ? Order.CompareTo(other.Order) : string.CompareOrdinal(Region, other.Region);
    }
}
