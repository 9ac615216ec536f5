namespace Wengang.App.BlankForms.Fields;

/// <summary>Where a field of a person comes from.</summary>
[Flags]
internal enum FieldSource
{
    Register = 0,
    Head = 1,
    Household = 2,
    Work = 4,
    Plan = 8,
    Post = 16,
    Monitor = 32,
    Check = 64,
}
