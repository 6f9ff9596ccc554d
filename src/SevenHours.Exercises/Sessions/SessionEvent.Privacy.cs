namespace SevenHours.Exercises;

/// <content>Whose data these are, and what becomes of them.</content>
public abstract partial record SessionEvent
{
    /// <summary>The exercise says who answers for the data in it, and how long they are kept.</summary>
    public sealed record PrivacySet(PrivacyNotice Notice) : SessionEvent;

    /// <summary>Names, words and drafts of everybody were erased because their time was over.</summary>
    public sealed record DataErased(DeletionReport Report) : SessionEvent;
}

/// <content>Whose data these are, and what becomes of them.</content>
public abstract partial record SessionCommand
{
    /// <summary>Say who answers for the data.</summary>
    public sealed record SetPrivacy(PrivacyNotice Notice) : SessionCommand, ISafety;

    /// <summary>Note that the data were erased.</summary>
    public sealed record NoteErasure(DeletionReport Report) : SessionCommand, ISafety;
}
