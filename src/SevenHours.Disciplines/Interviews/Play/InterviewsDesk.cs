using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>The conversations of one seat with people of the case, in order.</summary>
public sealed partial class InterviewsDesk : DeskPart
{
    private readonly Id<Seat> seat;
    private readonly List<DeskContact> contacts;

    internal InterviewsDesk(Id<Seat> seat) => (this.seat, contacts, interviews, unfit) = (seat, [], [], []);

    private InterviewsDesk(InterviewsDesk other) =>
        (seat, contacts, interviews, unfit) =
            (other.seat, [.. other.contacts.Select(c => c.Fork())], [.. other.interviews.Select(i => i.Fork())], [.. other.unfit]);

    /// <summary>Everybody this seat could ever speak with, in order of the first contact.</summary>
    public IReadOnlyList<DeskContact> Contacts => contacts;

    /// <summary>The contact with a person, or null when there never was one.</summary>
    public DeskContact? With(Id<Persona> persona) => contacts.Find(c => c.Persona == persona);

    /// <summary>Whether this seat can speak with a person now.</summary>
    public bool IsInContact(Id<Persona> persona) => With(persona) is { IsOpen: true };

    /// <inheritdoc />
    public override DeskPart Fork() => new InterviewsDesk(this);

    internal void Open(ContactOpened opened, in Notice notice)
    {
        var contact = With(opened.Persona);
        if (contact is null)
        {
            contacts.Add(contact = new DeskContact(opened.Persona));
        }

        contact.Open(opened.HasInterpreter);
        contact.Add(TalkLine.Of(TalkKind.Opened, notice, text: opened.Says));
    }

    internal void Lose(ContactLost lost, in Notice notice)
    {
        if (With(lost.Persona) is { } contact)
        {
            contact.Close();
            contact.Add(TalkLine.Of(TalkKind.Lost, notice));
        }
    }

    internal void Ask(QuestionAsked question, in Notice notice)
    {
        if (question.Interview.IsSome)
        {
            AskInRoom(question, notice);
            return;
        }

        With(question.Persona)?.Add(TalkLine.Of(TalkKind.Question, notice, question.Question, question.Text) with
        {
            Style = question.Style, Topic = question.Topic,
        });
    }

    internal void Answer(PersonaAnswered answer, in Notice notice)
    {
        if (answer.Interview.IsSome)
        {
            AnswerInRoom(answer, notice);
            return;
        }

        With(answer.Persona)?.Add(TalkLine.Of(TalkKind.Answer, notice, answer.Question, answer.Says) with
        {
            Seems = answer.Seems, Facts = answer.Facts, Answer = answer.Kind,
        });
    }
}
