namespace SevenHours.Language;

/// <summary>A sentence people read, written in the source language and translated through string tables.</summary>
/// <param name="Id">Its string id: section, entity, then keys; a list item by its own <c>id</c>, or else by its index from 0.</param>
/// <param name="Source">The sentence as the author wrote it.</param>
/// <param name="At">Where it is written.</param>
public sealed record Text(string Id, string Source, Location At)
{
    /// <summary>The source sentence.</summary>
    public override string ToString() => Source;
}
