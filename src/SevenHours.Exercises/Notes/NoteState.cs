using System.Collections.Immutable;

namespace SevenHours.Exercises;

/// <summary>What stands in the stream of notes.</summary>
/// <param name="Observations">What was observed, accepted suggestions among it, in the order it was written.</param>
/// <param name="Judgements">What was made of suggestions, in order.</param>
internal sealed record NoteState(ImmutableList<Observation> Observations, ImmutableList<MistakeJudgement> Judgements)
{
    public static readonly NoteState Empty = new([], []);

    public NoteState With(Observation observation) => this with { Observations = Observations.Add(observation) };

    public NoteState With(MistakeJudgement judgement) =>
        this with { Judgements = Judgements.Add(judgement), Observations = judgement.Accepted is { } accepted ? Observations.Add(accepted) : Observations };
}
