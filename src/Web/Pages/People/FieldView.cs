using Wengang.App.Editing;

namespace Wengang.Web.Pages.People;

/// <summary>The field of a <see cref="FieldPage"/> as it is shown.</summary>
/// <param name="Page">The page.</param>
/// <param name="Kind">What is typed.</param>
/// <param name="Choices">What may be chosen; empty for free text.</param>
/// <param name="MayBeEmpty">Whether it may be left empty.</param>
/// <param name="AsksWhen">Whether it is asked if it was wrong or has changed.</param>
public sealed record FieldView(FieldPage Page, FieldKind Kind, IReadOnlyList<string> Choices, bool MayBeEmpty, bool AsksWhen);
