namespace SevenHours.Exercises;

/// <content>Whose data these are, and what becomes of them.</content>
public abstract partial record SessionEvent
{
    /// <summary>The exercise says who answers for the data in it, and how long they are kept.</summary>
    public sealed record PrivacySet(PrivacyNotice Notice) : SessionEvent;

    /// <summary>Names, words and drafts of everybody were erased because their time was over.</summary>
    public sealed record DataErased(DeletionReport Report) : SessionEvent;

    /// <summary>Words of somebody were erased; whose is not said. Whatever was drawn with them is drawn anew.</summary>
    /// <param name="Texts">How many texts.</param>
    /// <param name="At">When.</param>
    public sealed record WordsErased(int Texts, DateTimeOffset At) : SessionEvent;
}

/// <content>Whose data these are, and what becomes of them.</content>
public abstract partial record SessionCommand
{
    /// <summary>Say who answers for the data.</summary>
    public sealed record SetPrivacy(PrivacyNotice Notice) : SessionCommand, ISafety;

    /// <summary>Note that the data were erased.</summary>
    public sealed record NoteErasure(DeletionReport Report) : SessionCommand, ISafety;

    /// <summary>Note that words of somebody were erased.</summary>
    public sealed record NoteWordsErased(int Texts, DateTimeOffset Now) : SessionCommand, ISafety;
}
