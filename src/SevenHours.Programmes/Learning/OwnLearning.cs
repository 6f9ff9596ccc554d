using System.Collections.Immutable;

namespace SevenHours.Programmes;

/// <summary>Everything kept of what somebody did as a learner that can be told to be his. Anonymous sheets cannot.</summary>
/// <param name="Sittings">The tests he took.</param>
/// <param name="Answers">What he answered in them.</param>
/// <param name="Answered">The forms he answered.</param>
/// <param name="Sheets">His answers where he consented to be named, as JSON.</param>
/// <param name="Read">What he said he has read.</param>
/// <param name="Works">What he wrote, without files.</param>
/// <param name="Marks">The marks that hold, and their reasons.</param>
public sealed record OwnLearning(
    ImmutableArray<Sitting> Sittings, ImmutableArray<TestAnswer> Answers, ImmutableArray<string> Answered, ImmutableArray<string> Sheets, ImmutableArray<ReadMark> Read, ImmutableArray<HandedWork> Works, ImmutableArray<FinalMark> Marks);
