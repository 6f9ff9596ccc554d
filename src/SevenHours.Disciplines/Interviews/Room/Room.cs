using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>Who in a room understands what, and how a person's words reach them.</summary>
internal sealed class Room(Cascade cascade, InterviewState interview)
{
    private World World => cascade.World;

    private Persona Persona => World.Scenario.Table<Persona>()[interview.Persona];

    /// <summary>Whether the engine, or somebody the contact brought, interprets for everybody.</summary>
    public bool HasEngineInterpreter =>
        interview.Setup.Interpreting is { Kind: InterpretingKind.Qualified or InterpretingKind.AtHand } by
        && (!by.Who.IsSome || World.Scenario.Table<Interpreter>()[by.Who].Languages.Intersect(Persona.Languages, StringComparer.Ordinal).Any())
        || World.Part<InterviewsPart>().HasInterpreter(interview.Lead, interview.Persona);

    /// <summary>The language somebody speaks to the person: one they share, else the speaker's own.</summary>
    public string? LanguageOf(Id<Seat> seat)
    {
        var own = World.Scenario.Seats[seat].Languages;
        return own.FirstOrDefault(language => Persona.Languages.Contains(language, StringComparer.Ordinal)) ?? (own.Count > 0 ? own[0] : null);
    }

    /// <summary>Whether the person understands what is said in a language, without a mediator at the table.</summary>
    public bool PersonUnderstands(string? language) =>
        language is null || Persona.Languages.Count == 0 || HasEngineInterpreter || Persona.Languages.Contains(language, StringComparer.Ordinal);

    /// <summary>The seats in the room that understand a language; all of them when the engine interprets.</summary>
    public SeatSet Hearers(string? language, Id<Seat> speaker)
    {
        if (language is null || HasEngineInterpreter)
        {
            return interview.Present;
        }

        var hearers = SeatSet.Of(speaker) & interview.Present;
        foreach (var seat in interview.Present)
        {
            var isActor = Persona.Actors.Has(seat);
            if (isActor || World.Scenario.Seats[seat].Languages.Contains(language, StringComparer.Ordinal))
            {
                hearers |= SeatSet.Of(seat);
            }
        }

        return hearers;
    }

    /// <summary>Tells those who lack the language that something was said in it.</summary>
    public void Miss(Handle line, Id<Seat> speaker, string? language, SeatSet heard)
    {
        if (language is not null && interview.Present - heard is { IsEmpty: false } missed)
        {
            cascade.Emit(new SpeechMissed(interview.Handle, interview.Persona, line, speaker, language) { To = missed });
        }
    }

    /// <summary>The person says something: those who understand hear it and learn its facts.</summary>
    public void Say(PersonaAnswered answer)
    {
        var language = answer.Spoken;
        var weight = StatementWeight.Of(World, interview);
        var heard = Hearers(language, Id<Seat>.None);
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(answer with { To = heard });
        foreach (var fact in answer.Facts.Distinct())
        {
            Knowing.Learn(cascade, fact, heard, FactSource.Person, via: answer.Question, admissible: weight);
        }

        Miss(answer.Line, Id<Seat>.None, language, heard);
        cascade.Cause = before;
    }
}
