using System.Text.Json;

namespace SevenHours.Exercises;

/// <summary>All that is kept about somebody in an exercise.</summary>
/// <param name="Code">The pseudonym by which exports name him.</param>
/// <param name="Name">The name he gave; null once erased.</param>
/// <param name="Role">What he is.</param>
/// <param name="Presence">Whether he is in.</param>
/// <param name="Texts">What he typed, and what was noted about him.</param>
/// <param name="Records">Every record of the journal that names his key: joining, seats, what he did and decided.</param>
/// <param name="Drafts">What he wrote and has not sent.</param>
public sealed record PersonalData(
    string Code, string? Name, Role Role, Presence Presence, IReadOnlyList<PersonalText> Texts, IReadOnlyList<PersonalRecord> Records, IReadOnlyList<PersonalDraft> Drafts);

/// <summary>A text.</summary>
/// <param name="At">When it was written down.</param>
/// <param name="Kind">The record it belongs to.</param>
/// <param name="Text">The words.</param>
public sealed record PersonalText(DateTimeOffset At, string Kind, string Text);

/// <summary>A record of the journal.</summary>
/// <param name="At">When it was written.</param>
/// <param name="Kind">Its wire name.</param>
/// <param name="Content">What it says; null for play that goes on, where it would tell him what the world made of his words.</param>
public sealed record PersonalRecord(DateTimeOffset At, string Kind, JsonElement? Content);

/// <summary>A draft.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Text">What was written so far.</param>
public sealed record PersonalDraft(string Box, string Text);
