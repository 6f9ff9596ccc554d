namespace SevenHours.Kernel;

/// <summary>A compiled term over the truth: a number, a duration in seconds, or 0 and 1 for no and yes.</summary>
public delegate long Reading(World world, in Scene scene);

/// <summary>A compiled term over what one seat knows.</summary>
public delegate long DeskReading(Desk desk);
