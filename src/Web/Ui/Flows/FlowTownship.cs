namespace Wengang.Web.Ui.Flows;

/// <summary>Where the people of a township work.</summary>
/// <param name="Name">The township.</param>
/// <param name="Parts">By destination, from near to far.</param>
/// <param name="All">All of them.</param>
public sealed record FlowTownship(string Name, IReadOnlyList<FlowPart> Parts, FlowPart All);
