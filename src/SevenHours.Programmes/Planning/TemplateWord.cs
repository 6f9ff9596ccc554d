namespace SevenHours.Programmes;

/// <summary>What a template called a part of a plan. The part keeps it when a person gives it a name of his own, so that it is known for what it is.</summary>
/// <param name="Id">The id of the words, in <c>programmes/templates/words.yaml</c>.</param>
/// <param name="IsRenamed">Whether a person has written a title of his own, which everybody then reads as it was written; otherwise each reads the words in his language.</param>
public sealed record TemplateWord(string Id, bool IsRenamed = false);
