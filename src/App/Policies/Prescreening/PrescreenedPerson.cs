using Wengang.App.Policies.Reading;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Prescreening;

/// <summary>Somebody who was judged.</summary>
public sealed record PrescreenedPerson(CountyPerson Person, Decision Decision);
