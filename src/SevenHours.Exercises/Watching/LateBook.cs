using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What seats wait for from bodies that are not in the room, and until when each ought to be answered: the white cell's queue as events tell it.</summary>
internal sealed class LateBook
{
    /// <summary>So long a question to a person for whom staff speak may wait.</summary>
    private static readonly SimSpan s_spoken = SimSpan.FromMinutes(3);

    // By what is waited for: a run in which everybody writes to everybody leaves tens of thousands open, and most events close one.
    private readonly Dictionary<Handle, List<Unanswered>> open = [];
    private readonly HashSet<Id<Persona>> voices = [];
    private int added;

    /// <summary>What is open beyond its limit, the oldest first.</summary>
    /// <param name="now">Exercise time.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seated">Where people sit: a message to them is theirs to answer.</param>
    public IEnumerable<Unanswered> Late(SimTime now, Scenario scenario, SeatSet seated) => open.Values.SelectMany(own => own)
        .Where(one => now > one.Limit && !(one.IsMessage && !(scenario.SeatsOf[one.Body.Index] & seated).IsEmpty))
        .OrderBy(one => one.Limit).ThenBy(one => one.Place);

    public void Take(Scenario scenario, in Happened happened)
    {
        var at = happened.At;
        switch (happened.Event)
        {
            case RequestMade e:
                Add(new Unanswered(e.Petition.Handle, e.Petition.To, e.Petition.Asker, e.Due, happened.Id) { Request = e.Petition.Handle });
                break;
            case AnswerDelayed e:
                Until(e.Request, null, e.Due);
                break;
            case AnswerHeld e:
                Until(e.Request, null, e.Until);
                break;
            case RequestWithdrawn e:
                Done(e.Request);
                break;
            case RequestAnswered e:
                Done(e.Request);
                break;
            case SomethingElseDescribed e:
                Add(new Unanswered(e.Act, Id<Agency>.None, e.Seat, at + DeskItem.UsualLimit, happened.Id));
                break;
            case SomethingElseResolved e:
                Done(e.Act);
                break;
            case MeetingCalled e:
                foreach (var body in e.Bodies)
                {
                    Add(new Unanswered(e.Meeting, body, e.Caller, at + AskedBody.LongestWait, happened.Id));
                }

                break;
            case InvitationPutOff e:
                Until(e.Meeting, e.Body, e.Due);
                break;
            case BodyAnswered e:
                Done(e.Meeting, e.Body);
                break;
            case MeetingCalledOff e:
                Done(e.Meeting);
                break;
            case MeetingClosed e:
                Done(e.Meeting);
                break;
            case MessageArrived e:
                foreach (var body in e.Receivers.ToList().Where(seat => PhoneBook.Lists(scenario, seat)).Select(seat => scenario.Seats[seat].Agency).Distinct())
                {
                    Add(new Unanswered(e.Message, body, e.From, at + DeskItem.UsualLimit, happened.Id) { IsMessage = true });
                }

                break;
            case VoiceChanged e:
                Staffed(e);
                break;
            case QuestionAsked { Interview.IsSome: true } e when voices.Contains(e.Persona) && !open.ContainsKey(e.Interview):
                Add(new Unanswered(e.Interview, Id<Agency>.None, e.Seat, at + s_spoken, happened.Id) { Persona = e.Persona });
                break;
            case PersonaAnswered { Interview.IsSome: true } e:
                Done(e.Interview);
                break;
            case InterviewClosed e:
                Done(e.Interview);
                break;
            case ItemOpened e:
                Done(e.Item, scenario.Seats[e.Seat].Agency);
                break;
            case MessageSettled e:
                Done(e.Message, scenario.Seats[e.As].Agency);
                break;
        }
    }

    private void Staffed(VoiceChanged voice)
    {
        if (voice.Mode == VoiceMode.Staffed)
        {
            voices.Add(voice.Persona);
        }
        else
        {
            voices.Remove(voice.Persona);
            foreach (var thing in open.Keys.ToList())
            {
                Remove(thing, one => one.Persona == voice.Persona);
            }
        }
    }

    private void Add(Unanswered one)
    {
        if (!open.TryGetValue(one.Thing, out var own))
        {
            open.Add(one.Thing, own = []);
        }

        own.Add(one with { Place = added++ });
    }

    private void Until(Handle thing, Id<Agency>? body, SimTime limit)
    {
        var own = open.GetValueOrDefault(thing);
        for (var i = 0; i < own?.Count; i++)
        {
            if (body is null || own[i].Body == body)
            {
                own[i] = own[i] with { Limit = limit };
            }
        }
    }

    private void Done(Handle thing, Id<Agency>? body = null) => Remove(thing, one => body is null || one.Body == body);

    private void Remove(Handle thing, Predicate<Unanswered> isDone)
    {
        if (open.TryGetValue(thing, out var own) && own.RemoveAll(isDone) > 0 && own.Count == 0)
        {
            open.Remove(thing);
        }
    }
}

/// <summary>Something a seat waits for from a body that is not in the room.</summary>
/// <param name="Thing">The request, the described act, the meeting or the message.</param>
/// <param name="Body">The body; none for a described act.</param>
/// <param name="From">Who waits.</param>
/// <param name="Limit">Until when it ought to be answered.</param>
/// <param name="Event">The event that brought it.</param>
internal readonly record struct Unanswered(Handle Thing, Id<Agency> Body, Id<Seat> From, SimTime Limit, EventId Event)
{
    /// <summary>Its place in the order in which things were asked.</summary>
    public int Place { get; init; }

    /// <summary>The request, where it is one.</summary>
    public Handle Request { get; init; }

    public bool IsMessage { get; init; }

    /// <summary>The person of the case for whom staff speak, where one was asked.</summary>
    public Id<Persona> Persona { get; init; } = Id<Persona>.None;
}
