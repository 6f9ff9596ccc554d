using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>A human being answers for the person: a role player, or white cell. Until the answer comes the offer stands open; after a time the case answers.</summary>
internal static class HerVoice
{
    /// <summary>Whether somebody answers for a person.</summary>
    public static bool IsTaken(World world, Id<Subject> person) => world.Part<CarePart>().Voices.Contains(person.Index);

    /// <summary>The seats that act a person.</summary>
    public static SeatSet Actors(Scenario scenario, Id<Subject> person)
    {
        var seats = SeatSet.Nobody;
        foreach (var card in scenario.Table<CastCard>())
        {
            if (card.Persona.IsSome && scenario.Table<Persona>()[card.Persona].Of == person)
            {
                seats |= SeatSet.Of(card.Seat);
            }
        }

        return seats;
    }

    /// <summary>Somebody answers for the person from now on.</summary>
    public static void Take(Cascade cascade, Id<Subject> person, Id<Seat> seat, string? by)
    {
        if (!IsTaken(cascade.World, person))
        {
            cascade.Emit(new HerVoiceTaken(person, seat, by) { To = Actors(cascade.World.Scenario, person) });
        }
    }

    /// <summary>Nobody answers for the person any more: what is open is answered as the case has it.</summary>
    public static void Leave(Cascade cascade, Id<Subject> person)
    {
        var world = cascade.World;
        if (!IsTaken(world, person))
        {
            return;
        }

        cascade.Cause = cascade.Emit(new HerVoiceLeft(person) { To = Actors(world.Scenario, person) });
        foreach (var state in world.Part<CarePart>().Book.Find(person)?.Services.Where(s => s.IsOpen).ToList() ?? [])
        {
            AnswerAsWritten(cascade, person, state);
        }
    }

    /// <summary>Says what the person wants: the answer to what was offered, a change of mind, or a wish of her own.</summary>
    public static void Say(Cascade cascade, Id<Subject> person, Id<CareService> service, Choice answer, SimSpan again, TextRef words)
    {
        var world = cascade.World;
        if (world.Part<CarePart>().Book.Find(person)?.Of(service) is not { IsOpen: true } state)
        {
            Change(cascade, person, service, answer, again, words);
            return;
        }

        var how = state.AskedHow ?? Approach.Plain;
        var reason = answer == Choice.Yes ? AnswerReason.Own
            : how.IfSheSpeaks ? AnswerReason.Conditional
            : Answers.IsOverheard(world, person, how) ? AnswerReason.Afraid
            : AnswerReason.Own;
        Offering.Answer(cascade, person, service, state.AskedBy, how, answer, reason, words, again);
    }

    /// <summary>Answers what is open as the author of the case wrote it.</summary>
    public static void AnswerAsWritten(Cascade cascade, Id<Subject> person, ServiceState state)
    {
        var (cared, how) = (CareSection.Of(cascade.World.Scenario, person), state.AskedHow ?? Approach.Plain);
        var (answer, reason) = Answers.Of(cascade.World, cared, state.Service, state.AskedBy, how);
        var choice = cared.ChoiceOf(state.Service);
        Offering.Answer(cascade, person, state.Service, state.AskedBy, how, answer, reason, reason == AnswerReason.Own ? choice.Words : TextRef.None, choice.Again);
    }

    /// <summary>The person says something else than before, or asks for something nobody offered. What she no longer wants ends.</summary>
    public static void Change(Cascade cascade, Id<Subject> person, Id<CareService> service, Choice answer, SimSpan again, TextRef words)
    {
        var world = cascade.World;
        var actors = Actors(world.Scenario, person);
        var before = cascade.Cause;
        if (world.Part<CarePart>().Book.Find(person) is not { } file || !Files.CanMeet(world, person))
        {
            cascade.Emit(new MindChanged(person, service, answer, words, SimTime.Never) { To = actors });
            return;
        }

        var state = file.Of(service);
        cascade.Cause = cascade.Emit(new MindChanged(person, service, answer, words, answer == Choice.Later ? world.Now + again : SimTime.Never)
        {
            To = CareAudience.Everybody(world, file) | actors,
        });
        // A guardian stands for a child whom nobody else stands for: she may want another one, and is never left without.
        if (state.IsUnderWay && answer != Choice.Yes && world.Scenario.Table<CareService>()[service] is { Kind: not CareKind.Guardian } ended)
        {
            cascade.Emit(new ServiceEnded(person, service, Id<Seat>.None, words) { To = CareAudience.Everybody(world, file) });
            if (ended.Kind == CareKind.Bed)
            {
                new LeaveShelter(person, Id<Subject>.None, words).Do(cascade, CareSection.SceneOf(person));
            }
        }

        cascade.Cause = before;
    }
}
