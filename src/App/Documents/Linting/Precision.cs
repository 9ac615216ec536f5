namespace Wengang.App.Documents.Linting;

/// <summary>How exactly a number is meant.</summary>
internal enum Precision
{
    Exact,

    /// <summary>10余, 200多: more, but not the next step.</summary>
    SomeMore,

    /// <summary>超过, 以上, 不少于.</summary>
    AtLeast,

    /// <summary>约, 近, 左右: within five per cent.</summary>
    About,
}
