namespace SevenHours.Cli.Shared;

/// <summary>Does something with files somebody names; says what is wrong with those that cannot be read.</summary>
internal static class FileReading
{
    /// <typeparam name="TUnsound">What is thrown where the content of a file is not sound; its message says where and how to mend it.</typeparam>
    public static int Try<TUnsound>(Action work)
        where TUnsound : Exception
    {
        try
        {
            work();
            return Exit.Fine;
        }
        catch (TUnsound e)
        {
            Console.Error.WriteLine(e.Message);
            return Exit.Faulty;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            Console.Error.WriteLine(e.Message);
            return Exit.Misused;
        }
    }
}
