using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>Something the person acted has told.</summary>
/// <param name="At">When.</param>
/// <param name="To">Whom.</param>
/// <param name="Way">How.</param>
/// <param name="Words">What was said, as far as there are words.</param>
/// <param name="Facts">The facts told, where there are no words for them.</param>
/// <param name="IsSuperseded">Whether the record of it was corrected by another.</param>
/// <param name="By">Who acted then, or null.</param>
public sealed record Told(
    SimTime At, SeatSet To, ToldWay Way, IReadOnlyList<TextRef> Words, IReadOnlyList<Id<Fact>> Facts, bool IsSuperseded, string? By)
{
    /// <summary>The record of the scene it was told in; none for any other way.</summary>
    public Handle Record { get; init; }
}

/// <summary>How something was told.</summary>
public enum ToldWay
{
    /// <summary>In an interview on screen.</summary>
    Interview,

    /// <summary>In a scene, as the actor ticked it.</summary>
    Scene,

    /// <summary>In a talk that somebody else recorded.</summary>
    Talk,

    /// <summary>In writing.</summary>
    Message,
}

/// <summary>What a person acted has told whom, through whichever actor, so that the next one says the same.</summary>
/// <remarks>Truth, of this one person only: for staff, and for whoever acts the person.</remarks>
public static class ToldBook
{
    /// <summary>All that was told, in the order it was said.</summary>
    /// <param name="world">The world as it is.</param>
    /// <param name="actor">The seat of whoever acts.</param>
    public static IReadOnlyList<Told> Of(World world, Id<Seat> actor)
    {
        var card = CastCard.Of(world.Scenario, actor);
        var persona = card?.Persona ?? Id<Persona>.None;
        return [.. Interviews(world, persona).Concat(Rooms(world, persona)).Concat(Talks(world, actor, card)).Concat(Messages(world, actor)).OrderBy(told => told.At)];
    }

    private static IEnumerable<Told> Interviews(World world, Id<Persona> persona) =>
        !persona.IsSome ? [] :
        from seat in world.Scenario.Seats.Ids
        from line in world.DeskOf(seat).Part<InterviewsDesk>().With(persona)?.Lines ?? []
        where line.Kind == TalkKind.Answer && line.Answer == AnswerKind.Tells
        select new Told(line.At, SeatSet.Of(seat), ToldWay.Interview, line.Text.IsSome ? [line.Text] : [], line.Text.IsSome ? [] : line.Facts, false, null);

    private static IEnumerable<Told> Rooms(World world, Id<Persona> persona) =>
        from interview in world.Part<InterviewsPart>().Interviews
        where interview.Persona == persona
        from answer in interview.Answers
        where answer.Kind is AnswerKind.Tells or AnswerKind.Covers or AnswerKind.Complies
        select new Told(
            answer.At, answer.Heard - world.Scenario.Table<Persona>()[persona].Actors, ToldWay.Interview, answer.Words, answer.Words.Count > 0 ? [] : answer.Facts, false, null);

    private static IEnumerable<Told> Talks(World world, Id<Seat> actor, CastCard? card)
    {
        foreach (var talk in world.Part<KnowledgePart>().Talks)
        {
            var said = talk.Conversation;
            if (card is not null && world.Part<ActingPart>().Scene(said.Record) is { Told: var told })
            {
                if (told.Seat == actor)
                {
                    yield return new Told(
                        said.When, told.Present, ToldWay.Scene, [.. told.Said.Select(one => WordsOf(world.Scenario, card, one))], [], talk.IsSuperseded, told.By)
                    {
                        Record = told.Record,
                    };
                }

                continue;
            }

            var facts = said.Passed.Where(passed => passed.From == actor).ToList();
            var words = said.Heard.Where(heard => heard.From == actor).ToList();
            var to = facts.Aggregate(SeatSet.Nobody, (all, one) => all | one.Hearers) | words.Aggregate(SeatSet.Nobody, (all, one) => all | one.Hearers);
            if (!to.IsEmpty)
            {
                yield return new Told(
                    said.When, to, ToldWay.Talk, [.. words.Select(one => one.Says)], [.. facts.Select(one => one.Fact)], talk.IsSuperseded, said.RecordedBy == actor ? said.By : null);
            }
        }
    }

    private static IEnumerable<Told> Messages(World world, Id<Seat> actor) => world.DeskOf(actor).Part<KnowledgeDesk>().Sent
        .Select(sent => new Told(sent.At, sent.Receivers, ToldWay.Message, sent.Text.IsSome ? [sent.Text] : [], sent.Facts, false, sent.By));

    private static TextRef WordsOf(Scenario scenario, CastCard card, SaidInScene said)
    {
        var line = card.Lines[said.Line];
        return said.Layer is { } layer && line.Layers.Count > 1 && scenario.Table<Persona>()[card.Persona] is var persona
            && persona.IndexOf(layer) is var at and >= 0 && persona.Layers[at].Says is { IsSome: true } says
            ? says
            : line.Says;
    }
}
