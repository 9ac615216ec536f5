using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Regions;

/// <summary>The townships and villages to choose from.</summary>
public static class PlaceNames
{
    /// <summary>Code and name of those in the session's scope, each township before its villages; a village has the name of its township before its own. In one statement.</summary>
    public static IReadOnlyList<(string Code, string Name)> Read(Db db)
    {
        var places = db.Set<Division>().AsNoTracking().Where(d => d.Level != DivisionLevel.County).ToList();
        var townships = places.Where(d => d.Level == DivisionLevel.Township).ToDictionary(d => d.Code[..9]);
        return
        [
            .. from place in places
               where db.Actor.Scope.Contains(place.Code)
               let township = townships.GetValueOrDefault(place.Code[..9])
               orderby township?.SortOrder, place.Code[..9], place.Level, place.SortOrder, place.Code
               select (place.Code, place.Level == DivisionLevel.Village ? township?.Name + place.Name : place.Name),
        ];
    }
}
