using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <summary>The conversations of one seat with people of the case, in order.</summary>
public sealed class InterviewsDesk : DeskPart
{
    private readonly List<DeskContact> contacts;

    internal InterviewsDesk() => contacts = [];

    private InterviewsDesk(InterviewsDesk other) => contacts = [.. other.contacts.Select(c => c.Fork())];

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
        contact.Add(new TalkLine(TalkKind.Opened, notice.Number, notice.At, Handle.None, opened.Says, TextRef.None, [], null, null));
    }

    internal void Lose(ContactLost lost, in Notice notice)
    {
        if (With(lost.Persona) is { } contact)
        {
            contact.Close();
            contact.Add(new TalkLine(
                TalkKind.Lost, notice.Number, notice.At, Handle.None, TextRef.None, TextRef.None, [], null, null));
        }
    }

    internal void Ask(QuestionAsked question, in Notice notice) => With(question.Persona)?.Add(new TalkLine(
        TalkKind.Question, notice.Number, notice.At, question.Question, question.Text, TextRef.None, [], question.Style, null));

    internal void Answer(PersonaAnswered answer, in Notice notice) => With(answer.Persona)?.Add(new TalkLine(
        TalkKind.Answer, notice.Number, notice.At, answer.Question, answer.Says, answer.Seems, answer.Facts, null, answer.Kind));
}
