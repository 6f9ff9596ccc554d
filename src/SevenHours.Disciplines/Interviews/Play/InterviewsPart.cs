using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>The truth about interviews: who is in contact with whom, and what was told.</summary>
public sealed partial class InterviewsPart : Part
{
    private const int QuestionKind = 50;

    private SeatSet[] contacts;
    private SeatSet[] interpreted;
    private SeatSet[][] told;
    private int[] asked;

    internal InterviewsPart(Scenario scenario)
    {
        var personas = scenario.Table<Persona>().Count;
        (contacts, interpreted) = (new SeatSet[personas], new SeatSet[personas]);
        told = [.. scenario.Table<Persona>().Select(p => new SeatSet[p.Layers.Count])];
        asked = new int[scenario.Seats.Count];
        (interviews, planted, abuses, relays, befallen) = ([], [], [], [], []);
        (voices, mornings) = (new VoiceMode[personas], new SimTime[personas]);
    }

    private InterviewsPart(InterviewsPart other)
    {
        (contacts, interpreted) = ((SeatSet[])other.contacts.Clone(), (SeatSet[])other.interpreted.Clone());
        told = [.. other.told.Select(t => (SeatSet[])t.Clone())];
        asked = (int[])other.asked.Clone();
        interviews = [.. other.interviews.Select(i => i.Fork())];
        (planted, abuses, relays, befallen) = ([.. other.planted], [.. other.abuses], [.. other.relays], [.. other.befallen]);
        (voices, mornings) = ((VoiceMode[])other.voices.Clone(), (SimTime[])other.mornings.Clone());
    }

    /// <summary>The seats that can speak with a person.</summary>
    public SeatSet InContact(Id<Persona> persona) => contacts[persona.Index];

    /// <summary>Whether somebody interprets between a seat and a person.</summary>
    public bool HasInterpreter(Id<Seat> seat, Id<Persona> persona) => interpreted[persona.Index].Has(seat);

    /// <summary>The seats a person has told a layer.</summary>
    /// <param name="persona">The person.</param>
    /// <param name="layer">The place of the layer in <see cref="Persona.Layers"/>.</param>
    public SeatSet ToldTo(Id<Persona> persona, int layer) => told[persona.Index][layer];

    /// <inheritdoc />
    public override Part Fork() => new InterviewsPart(this);

    /// <inheritdoc />
    public override void Grow(Scenario scenario)
    {
        var personas = scenario.Table<Persona>().Count;
        Array.Resize(ref contacts, personas);
        Array.Resize(ref interpreted, personas);
        told = [.. scenario.Table<Persona>().Select((p, i) => Grown(i < told.Length ? told[i] : [], p.Layers.Count))];
        Array.Resize(ref asked, scenario.Seats.Count);
        Array.Resize(ref voices, personas);
        Array.Resize(ref mornings, personas);
    }

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        for (var i = 0; i < contacts.Length; i++)
        {
            foreach (var seat in contacts[i])
            {
                hash.Add(seat.Index);
                hash.Add(interpreted[i].Has(seat));
            }

            foreach (var seats in told[i])
            {
                hash.Add(seats.Count);
                foreach (var seat in seats)
                {
                    hash.Add(seat.Index);
                }
            }
        }

        foreach (var count in asked)
        {
            hash.Add(count);
        }

        AddRoomTo(ref hash);
    }

    internal Handle NextQuestion(World world, Id<Seat> seat) => world.HandleFor(QuestionKind, seat, asked[seat.Index]);

    internal void Open(World world, ContactOpened opened)
    {
        var seat = SeatSet.Of(opened.Seat);
        contacts[opened.Persona.Index] |= seat;
        interpreted[opened.Persona.Index] =
            opened.HasInterpreter ? interpreted[opened.Persona.Index] | seat : interpreted[opened.Persona.Index] - seat;
        world.Touch(ContactWith(opened.Persona));
        WatchNights(world, opened.Persona);
    }

    internal void Lose(World world, ContactLost lost)
    {
        contacts[lost.Persona.Index] -= SeatSet.Of(lost.Seat);
        interpreted[lost.Persona.Index] -= SeatSet.Of(lost.Seat);
        world.Touch(ContactWith(lost.Persona));
    }

    internal void Ask(World world, QuestionAsked question)
    {
        asked[question.Seat.Index]++;
        if (question.Interview.IsSome)
        {
            AskInRoom(world, question);
        }
    }

    internal void Answer(World world, PersonaAnswered answer)
    {
        if (answer.Interview.IsSome)
        {
            AnswerInRoom(world, answer);
        }

        var layer = answer.Layer is { } name ? world.Scenario.Table<Persona>()[answer.Persona].IndexOf(name) : -1;
        if (layer >= 0 && !answer.IsBrief && answer.Kind is not (AnswerKind.Covers or AnswerKind.Complies))
        {
            told[answer.Persona.Index][layer] |= answer.Interview.IsSome ? answer.To : SeatSet.Of(answer.Seat);
            world.Touch(Answered(answer.Persona));
        }
    }

    /// <summary>An actor told layers in a scene.</summary>
    internal void Tell(World world, Id<Persona> persona, IReadOnlyList<string> layers, SeatSet present)
    {
        foreach (var layer in layers.Select(world.Scenario.Table<Persona>()[persona].IndexOf).Where(layer => layer >= 0))
        {
            told[persona.Index][layer] |= present;
        }

        if (layers.Count > 0)
        {
            world.Touch(Answered(persona));
        }
    }

    internal static ReadKey ContactWith(Id<Persona> persona) => new("contact", persona.Index);

    internal static ReadKey Answered(Id<Persona> persona) => new("answered", persona.Index);

    private static SeatSet[] Grown(SeatSet[] layers, int count)
    {
        Array.Resize(ref layers, count);
        return layers;
    }
}
