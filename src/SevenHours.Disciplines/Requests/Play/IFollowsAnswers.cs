using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>A discipline that brings something of its own when a request is granted, besides what an author wrote for it.</summary>
public interface IFollowsAnswers
{
    /// <summary>A request was granted and what the author lets follow has followed. The cause in the cascade is the answer.</summary>
    /// <param name="cascade">Where to emit.</param>
    /// <param name="petition">What was asked.</param>
    void Granted(Cascade cascade, Petition petition);
}
