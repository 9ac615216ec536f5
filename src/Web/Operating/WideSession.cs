using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.Web.Hosting;

namespace Wengang.Web.Operating;

/// <summary>
/// The whole county for those who run or audit the system and have no region of their own. What they then show is numbers and traces,
/// never a list of people.
/// </summary>
public sealed class WideSession(DatabaseCheck database, CurrentActor current)
{
    /// <summary>A fresh session in the name of whoever asks; the caller disposes it.</summary>
    /// <exception cref="UnauthorizedAccessException">The post does not allow what the session is for.</exception>
    public Db Open(Permission needed)
    {
        current.Actor.Require(needed);
        return database.Open(current.Actor with { Scope = Scope.Everything });
    }
}
