namespace SevenHours.Disciplines.OnlineWorld;

/// <summary>Sentences of posts, channels and comments.</summary>
internal static class SocialWords
{
    /// <summary>What people post.</summary>
    public static readonly Said[] Posts = Said.All("post");

    /// <summary>What people write below.</summary>
    public static readonly Said[] Comments = Said.All("comment");

    /// <summary>What public channels say.</summary>
    public static readonly Said[] Channel = Said.All("channel");

    /// <summary>What an account says of itself.</summary>
    public static readonly Said[] About = Said.All("about");
}
