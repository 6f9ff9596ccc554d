namespace SevenHours.Disciplines.Knowledge;

/// <summary>Where a seat has a fact from.</summary>
public enum FactSource
{
    /// <summary>Held at STARTEX.</summary>
    Before,

    /// <summary>Read in something delivered: a call, a document, the press.</summary>
    Item,

    /// <summary>Read in another seat's message.</summary>
    Message,

    /// <summary>The result of an act of one's own.</summary>
    Act,

    /// <summary>The answer to a request.</summary>
    Request,

    /// <summary>Said by a person one spoke with.</summary>
    Person,

    /// <summary>Passed off screen, as recorded afterwards.</summary>
    Conversation,

    /// <summary>Noticed in play without anybody telling.</summary>
    Seen,

    /// <summary>Told by exercise staff.</summary>
    Staff,

    /// <summary>Put on the table at a meeting, or cited in a plan one has a part in.</summary>
    Meeting,

    /// <summary>Relayed by somebody who understood the language it was said or written in: second hand.</summary>
    Relay,

    /// <summary>Put on the agency's case wall by a colleague, or shared from another agency's.</summary>
    Wall,
}
