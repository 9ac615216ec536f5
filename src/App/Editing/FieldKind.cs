namespace Wengang.App.Editing;

/// <summary>What is typed into a field.</summary>
public enum FieldKind
{
    Text,
    Choice,
    Money,
    Month,
    Phone,
}
