namespace SevenHours.Analysis.Calls;

/// <summary>A sector of a mast: a fan of some 120 degrees. It says that a telephone was somewhere in it, or just beside it; never where.</summary>
/// <param name="Id">Its name on file.</param>
/// <param name="Operator">Whose it is.</param>
/// <param name="X">Metres east of the zero of the map.</param>
/// <param name="Y">Metres north of the zero of the map.</param>
/// <param name="Bearing">Where its middle points, in degrees from north, clockwise, 0 to 359.</param>
/// <param name="Radius">How far it usually reaches, in metres.</param>
/// <param name="DayShare">How many in a thousand of the telephones in use are in it at some time of a day, as the operator states its load.</param>
/// <param name="NightShare">The same of a night.</param>
public sealed record Cell(string Id, string Operator, int X, int Y, int Bearing, int Radius, int DayShare, int NightShare)
{
    /// <summary>How wide the fan is, in degrees.</summary>
    public const int Width = 120;
}
