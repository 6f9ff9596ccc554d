namespace SevenHours.Disciplines.Identification.Groups;

/// <summary>People who stand together, before they have numbers.</summary>
/// <param name="Index">The party's own number, for its luck.</param>
/// <param name="Members">What each of them is; whoever keeps hold of the others is last.</param>
internal sealed record PartyDraft(int Index, IReadOnlyList<Nature> Members);
