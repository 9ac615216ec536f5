namespace Wengang.App.Editing;

/// <summary>What the form was opened on has been changed by somebody else since; nothing was written.</summary>
public sealed class EditConflictException() : Exception("在您填写期间，这条记录已被别人修改。请对照现在的内容，再决定是否提交。");
