using Wengang.App.Access;

namespace Wengang.Web.Hosting;

/// <summary>Who asks in this request, and in which post.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; set; } = Actor.Local(Environment.UserName);
}
