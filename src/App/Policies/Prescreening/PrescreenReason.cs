using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Prescreening;

/// <summary>Why people are not eligible or undecided, and how many.</summary>
public sealed record PrescreenReason(Verdict Verdict, string Text, int Persons);
